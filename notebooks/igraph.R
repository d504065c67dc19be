# Reads a network from the server into igraph and prints what it holds.
#
# Usage: Rscript notebooks/igraph.R [ADDRESS [QUERY]]
# ADDRESS is that of the server: the first argument, else MILITANT_GRAPH_URL, else http://127.0.0.1:4000.
# QUERY is the question as a query string, such as "families=HOSTILITY&on=2022"; left out, the whole network.
# Needs R with igraph (Debian: apt-get install r-base-core r-cran-igraph).

suppressPackageStartupMessages(library(igraph))

arguments <- commandArgs(trailingOnly = TRUE)
address <- if (length(arguments) > 0) arguments[1] else Sys.getenv("MILITANT_GRAPH_URL", "http://127.0.0.1:4000")
query <- if (length(arguments) > 1) paste0("?", arguments[2]) else ""
source_address <- paste0(sub("/+$", "", address), "/export/network.graphml", query)

# The file as the server gives it. R's own reader of addresses would hide the server's words on an error.
file <- tempfile(fileext = ".graphml")
fetched <- tryCatch(
  suppressWarnings(download.file(source_address, file, quiet = TRUE, mode = "wb")),
  error = function(problem) NULL
)
if (!identical(fetched, 0L)) {
  message(
    "No network at ", source_address, ". Start the server with \"npm start\", give its address, ",
    "and open this one in a browser to see what it says of the question."
  )
  quit(status = 1)
}
network <- withCallingHandlers(
  read_graph(file, format = "graphml"),
  warning = function(problem) {
    # Edges carry their id as an attribute as well, which igraph remarks on.
    if (grepl("already an 'id' edge attribute", conditionMessage(problem))) invokeRestart("muffleWarning")
  }
)
unlink(file)

line <- function(...) cat(..., "\n", sep = "")

line("dataset: ", graph_attr(network, "title"), " ", graph_attr(network, "version"))
line("content hash: ", graph_attr(network, "contentHash"))
line("scope: ", graph_attr(network, "scope"))
line("filter: ", graph_attr(network, "filter"))
line("nodes: ", vcount(network))
line("edges: ", ecount(network))

line("edges by family:")
families <- table(as.character(E(network)$family))
# By the codes of the letters, so that the answer does not hang on the language of the machine.
for (family in sort(as.character(names(families)), method = "radix")) line("  ", family, " ", families[[family]])

line("components: ", components(network, mode = "weak")$no)

# Parallel ties count each; which way a tie points does not matter here.
line("most ties:")
ties <- degree(network, mode = "all")
actors <- as.character(V(network)$id)
for (place in head(order(-ties, actors, method = "radix"), 5)) line("  ", actors[place], " ", ties[[place]])

# What these figures do not show: a tie is a proposition that somebody claims, whether or not another denies it, and many
# ties say that much is written about an actor. The "id" of an edge leads to its claims and their paragraphs, as does
# /facts/<source>/<type>/<target> on the server.
line("cite: ", graph_attr(network, "citation"))
