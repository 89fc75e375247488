/**
 * Credentials that come as files instead of from a wallet: JSON, tokens, badge images, PDF files with attachments.
 *
 * <p>Promises:
 * <ol>
 *   <li>Reading a file verifies nothing. What is found is judged like any other credential, without a holder's proof.</li>
 *   <li>No input is executed, rendered, or makes anything be fetched; every size is bounded before memory is taken.</li>
 *   <li>Whatever cannot be read is named with what to do instead.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.presentation.file;

import org.jspecify.annotations.NullMarked;
