// A small service that evaluates manifests in memory: POST a manifest as JSON, get the counts and the violations.
import { createServer } from 'node:http';
import { evaluate, ManifestError, parseManifest } from 'guiju';
import { china } from 'guiju/rules';

const asOf = process.argv[2] ?? new Date().toISOString().slice(0, 10);

const answer = (body: string): { readonly status: number; readonly json: unknown } => {
  try {
    const { counts, findings } = evaluate(parseManifest(JSON.parse(body)), china, { asOf });
    const violated = findings
      .filter(({ outcome }) => outcome === 'violated')
      .map(({ rule, citation, message }) => ({ rule, citation: citation.text.zh, message: message.zh }));
    return { status: 200, json: { counts, violated } };
  } catch (error) {
    if (error instanceof ManifestError) return { status: 422, json: { problems: error.problems } };
    return { status: 400, json: { error: 'the body is not JSON' } };
  }
};

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const { status, json } = answer(body);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) console.log(`listening on ${address.port}`);
});
