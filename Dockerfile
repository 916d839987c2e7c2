# syntax=docker/dockerfile:1
# The image holds what runs and nothing else: Node, two bundles, the built web app, one native package.
# It expects an outside PostgreSQL (docs/operating.md) and writes nothing of its own.

FROM node:24-bookworm-slim AS build
WORKDIR /heed
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/npm npm ci --ignore-scripts --cache /npm
COPY . .
ENV NX_DAEMON=false CI=true
RUN npm run build
# The Node that the packages bring is the one Heed is tested with.
RUN mkdir -p /image/node_modules/@node-rs \
 && cp -L node_modules/.bin/node /image/node \
 && cp -R node_modules/@node-rs/argon2* /image/node_modules/@node-rs/ \
 && cp -R dist/apps /image/apps \
 && find /image/apps -name '*.map' -delete \
 && echo '{ "type": "module" }' > /image/apps/package.json

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /image/node /usr/local/bin/node
COPY --from=build /image/node_modules /heed/node_modules
COPY --from=build /image/apps /heed/apps
WORKDIR /heed
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Said by a dependency of itself: nobody here can act on it.
ENTRYPOINT ["node", "--disable-warning=DEP0169"]
CMD ["apps/api/main.js"]
