/**
 * What Vouchgate says to people: one file of words for each language, and numbers, dates and counts as that language writes them.
 *
 * <ol>
 *   <li>A language is one file, {@code words_<language>.properties}; nothing else has to change for it to be offered.
 *   <li>Every language says everything that English says, with the same arguments: a file that does not fails the build.
 *   <li>A phrase that is missing all the same is said in English rather than not at all.
 * </ol>
 */
@NullMarked
package org.vouchgate.words;

import org.jspecify.annotations.NullMarked;
