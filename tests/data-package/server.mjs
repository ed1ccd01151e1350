import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const builds = ['Release', 'Debug']
  .map((configuration) => fileURLToPath(new URL(`../../src/Dashboard.Web/bin/${configuration}/net10.0/Dashboard.Web.dll`, import.meta.url)));

/** Serves the record by the program as it was built last, on a free port: its address, and how to stop it. */
export async function serve() {
  const build = builds.find((file) => existsSync(file));
  if (!build) throw new Error('The program is not built: run "dotnet build Dashboard.sln -c Release" first.');
  const store = mkdtempSync(join(tmpdir(), 'store-'));
  const server = spawn('dotnet', [build, '--urls', 'http://127.0.0.1:0'], { env: { ...process.env, Store__Folder: store } });
  const stop = async () => {
    if (server.exitCode === null) await new Promise((gone) => { server.once('exit', gone); server.kill(); });
    rmSync(store, { recursive: true });
  };
  try {
    return { address: await addressOf(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const addressOf = (server) => new Promise((found, failed) => {
  let said = '';
  const listen = (text) => {
    said += text;
    const address = /Now listening on: (http:\S+)/.exec(said);
    if (address) found(address[1]);
  };
  server.stdout.on('data', listen);
  server.stderr.on('data', listen);
  server.once('exit', (code) => failed(new Error(`The program ended with ${code}:\n${said}`)));
  setTimeout(() => failed(new Error(`The program did not start:\n${said}`)), 60_000).unref();
});
