# syntax=docker/dockerfile:1
# Two stages: one that can build, one that holds Node and the bundle and nothing else.

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# Optional packages carry the bundler's binary, so they are installed here and left behind here.
RUN npm ci
COPY tsconfig.json ./
COPY scripts ./scripts
COPY src ./src
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3978 \
    DATA_FOLDER=/data
WORKDIR /app
# The program's own files belong to root: the user it runs as cannot change them.
COPY --from=build /build/dist ./
RUN mkdir /data && chown node:node /data
USER node
# The only place that is written to; the rest of the file system may be mounted read-only.
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1 and gets SIGTERM itself, so a stop ends turns instead of cutting them.
CMD ["node", "index.js"]
