import type { IncomingMessage } from 'node:http';
import type { Ctx } from '#server/ctx.ts';

declare global {
  namespace App {
    interface Locals {
      ctx: Ctx;
      requestId: string;
    }
    interface Platform {
      req: IncomingMessage;
    }
    interface Error {
      message: string;
      /** To be quoted when asking for help; the log has the details under it. */
      requestId?: string;
    }
  }
}
