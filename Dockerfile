# One container, one volume. Built: docker build -t shirase .
# First run, for the link that makes the administrator: docker run --network host -v shirase:/data shirase
# Then for others: docker run -p 8420:8420 -e HOST=0.0.0.0 -e PUBLIC_URL=https://… -v shirase:/data shirase
FROM node:20-slim AS built
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY . .
# `npm start` finds the packages and the pages as these two leave them, and does neither again.
RUN node -e "import('./app/prepare.mjs').then(({ prepare }) => prepare())" && node app/build.mjs

FROM node:20-slim
ENV DATABASE_PATH=/data/shirase.db
WORKDIR /app
COPY --from=built /app /app
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 8420
HEALTHCHECK --interval=60s --timeout=5s --start-period=60s CMD ["node", "-e", \
  "fetch('http://127.0.0.1:' + (process.env.PORT || 8420) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "app/start.mjs"]
