/**
 * Room 4, the kernel: judges one presented credential.
 *
 * <p>Promises:
 * <ol>
 *   <li>R4.1 A judgement ends in one {@link org.vouchgate.credential.Verdict}: accepted, rejected or undetermined.</li>
 *   <li>R4.2 Accepted cannot be constructed unless every {@link org.vouchgate.credential.Check} was answered, and none failed or stayed open.</li>
 *   <li>R4.3 "Could not find out" never becomes "fine" and never becomes "revoked".</li>
 *   <li>R4.4 Remote questions (trust, status) are asked only when nothing has failed locally.</li>
 *   <li>R4.5 Only {@link org.vouchgate.credential.CredentialJudge} makes a {@link org.vouchgate.credential.VerifiedCredential}.</li>
 *   <li>R4.6 A credential inside a credential has a verdict of its own: what is around it cannot improve it, and it cannot harm
 *       what is around it.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential;

import org.jspecify.annotations.NullMarked;
