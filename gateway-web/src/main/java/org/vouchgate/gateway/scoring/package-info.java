/**
 * What an employer decides about scoring, and questions about scores that are about no candidate: what-if, and the bias audit.
 *
 * <p>Promises:
 * <ol>
 *   <li>A what-if question stores nothing; the audit trail says that one was asked, and nothing else.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.gateway.scoring;

import org.jspecify.annotations.NullMarked;
