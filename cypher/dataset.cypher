// Dataset.* : the dataset that is served. No parameters.
MATCH (dataset:Dataset)
RETURN properties(dataset) AS dataset
