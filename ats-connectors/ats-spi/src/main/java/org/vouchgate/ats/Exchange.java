package org.vouchgate.ats;

import java.time.Instant;
import org.vouchgate.ats.http.AtsHttp;

/**
 * All that a connector may use while it speaks to one ATS for one employer.
 *
 * @param tokens this account's access token, shared by its steps
 * @param at     now
 */
public record Exchange(AtsAccount account, AtsHttp http, AccessTokens tokens, Instant at) {}
