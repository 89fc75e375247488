/**
 * Room 5: reads skills, with their evidence, out of verified credentials.
 *
 * <p>Promises:
 * <ol>
 *   <li>R5.1 Nothing is read but {@link org.vouchgate.credential.VerifiedCredential}s.</li>
 *   <li>R5.2 A {@link org.vouchgate.skills.SkillProfile} has no field for who the person is.</li>
 *   <li>R5.3 An achievement that no known skill fits is listed, not dropped.</li>
 *   <li>R5.4 A result that was failed, withdrawn from or not finished is no evidence (OB-11); it is set aside with the reason.</li>
 *   <li>R5.5 Every piece of evidence names its credential, the place in it, and the words it was read from.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.skills;

import org.jspecify.annotations.NullMarked;
