/**
 * Odoo Recruitment over JSON-RPC: note with PDF, fields, skills and tags out; unsigned hints of changed stages in.
 *
 * <ol>
 *   <li>O1 A hint is never believed: what counts is read from Odoo, and not before Odoo has had time to commit it.</li>
 *   <li>O2 Nothing is made in Odoo that an admin did not ask for: no field, no skill type, no level.</li>
 *   <li>O3 An error inside a 200 had no effect, because Odoo undoes the whole call.</li>
 *   <li>O4 Of what Odoo says about an error only the name of its kind is told on.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.ats.odoo;

import org.jspecify.annotations.NullMarked;
