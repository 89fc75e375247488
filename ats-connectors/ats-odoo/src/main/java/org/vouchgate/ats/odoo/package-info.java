/** Odoo Recruitment over JSON-RPC: notes, files, fields, skills and tags; stage changes come as hints. */
@NullMarked
package org.vouchgate.ats.odoo;

import org.jspecify.annotations.NullMarked;
