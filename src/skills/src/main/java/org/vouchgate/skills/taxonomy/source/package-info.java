/**
 * Reads the files that taxonomies are published as: one importer a form, behind one SPI.
 *
 * <p>Promises:
 * <ol>
 *   <li>R5.6 Whatever a file holds, reading it takes bounded memory and ends with concepts or with a sentence that says what is wrong.</li>
 *   <li>R5.7 Every row that is not used is counted, and listed with its file, its line and the reason.</li>
 *   <li>R5.8 The same files give the same concepts in the same order.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.skills.taxonomy.source;

import org.jspecify.annotations.NullMarked;
