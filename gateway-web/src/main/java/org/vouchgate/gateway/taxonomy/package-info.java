/**
 * Which skills there are for an employer: taxonomies are imported, put to use, taken out of it and removed; texts are
 * normalised to their skills.
 *
 * <p>Promises:
 * <ol>
 *   <li>R11.1 An import that fails changes nothing: what was in use stays in use.</li>
 *   <li>R11.2 An import goes on after a restart, or ends as failed; none stays under way for ever.</li>
 *   <li>R11.3 What was left out of an import is reported with file, line and reason.</li>
 *   <li>R11.4 One employer's taxonomies are nothing to another.</li>
 *   <li>R11.5 Importing, putting to use, taking out of use and removing are in the audit trail.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.taxonomy;

import org.jspecify.annotations.NullMarked;
