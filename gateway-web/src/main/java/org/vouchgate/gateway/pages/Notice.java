package org.vouchgate.gateway.pages;

import java.util.List;

/**
 * What a candidate is told before anything is shared; the recruiter's preview shows the same.
 *
 * @param employer  who asks
 * @param job       for which job
 * @param purpose   why
 * @param asked     what exactly
 * @param keptFor   how long the answer is kept
 * @param recipients who gets to see it
 */
public record Notice(
        String employer, String job, String purpose, Asked asked, String keptFor, List<String> recipients) {

    public Notice {
        recipients = List.copyOf(recipients);
    }
}
