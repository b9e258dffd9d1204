import { z } from 'zod';

/** A whole name in lower case, as a browser writes it (an IDN by its xn--); no number, no port, nothing below a name by itself. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** Sites whose pages an exported page may show in a frame, beside the providers that are known. */
export const embedHostsSchema = z.array(z.string().max(253).regex(HOST)).max(100);
