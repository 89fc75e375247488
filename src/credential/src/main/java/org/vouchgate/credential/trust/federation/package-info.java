/**
 * OpenID Federation 1.0: entities whose statements lead up to a configured trust anchor.
 *
 * <p>Promises:
 * <ol>
 *   <li>F1 A trust anchor's keys come from the configuration, never from what the anchor or anybody else publishes.</li>
 *   <li>F2 No host is asked but the trust anchor's and those the configuration names; a chain that the credential brings along needs none.</li>
 *   <li>F3 A key that one federation vouches for never earns the trust of another.</li>
 *   <li>F4 What an entity says of itself counts as far as every policy above it lets it.</li>
 *   <li>F5 What a federation said stands through an outage for as long as the configuration lets it, and no longer.</li>
 *   <li>F6 A later look asks about the key again: a member that is gone vouches for nothing, and one that no longer publishes it leaves the question open.</li>
 * </ol>
 */
@NullMarked
package org.vouchgate.credential.trust.federation;

import org.jspecify.annotations.NullMarked;
