import { closeSync, openSync, readSync } from 'node:fs';

/** The least that a batch has to do: reads the lines of a file and parses each as JSON. */
const [, , path = ''] = process.argv;
const file = openSync(path, 'r');
const buffer = Buffer.allocUnsafe(1_048_576);
let rest = Buffer.alloc(0);
for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
  const chunk = Buffer.concat([rest, buffer.subarray(0, read)]);
  let from = 0;
  for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
    JSON.parse(chunk.toString('utf8', from, to));
    from = to + 1;
  }
  rest = chunk.subarray(from);
}
closeSync(file);
