package org.vouchgate.ats;

import java.time.Instant;
import org.vouchgate.ats.file.AtsFiles;
import org.vouchgate.ats.http.AtsHttp;

/**
 * All that a connector may use while it speaks to one ATS for one employer.
 *
 * @param files  SFTP servers
 * @param tokens this account's access token, shared by its steps
 * @param at     now
 */
public record Exchange(AtsAccount account, AtsHttp http, AtsFiles files, AccessTokens tokens, Instant at) {

    /** An exchange that speaks HTTP only: every file server is forbidden. */
    public static Exchange overHttp(AtsAccount account, AtsHttp http, AccessTokens tokens, Instant at) {
        return new Exchange(account, http, AtsFiles.FORBIDDEN, tokens, at);
    }
}
