# Server and playground, built with the development packages that they do without when they run.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY tools/build tools/build
COPY src src
COPY web web
RUN npm run build

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
# The server's own packages; the playground's are a workspace, and its build needs none of them.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --workspaces=false --no-audit --no-fund && npm cache clean --force
COPY schema.graphql ./
COPY bin bin
COPY cypher cypher
COPY seeds seeds
COPY examples examples
COPY --from=build /app/dist dist
COPY --from=build /app/web/dist web/dist

USER node
# Every interface of the container; what is published of it is docker-compose.yml's to say.
ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/militant-graph.js", "serve"]
