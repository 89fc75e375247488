package org.vouchgate.gateway.pages;

import java.util.List;
import java.util.Optional;

/**
 * What a candidate is told before anything is shared; the recruiter's preview shows the same.
 *
 * @param employer  who asks
 * @param job       for which job
 * @param purpose   why
 * @param message   what the recruiter has to say besides, where the ATS lets them
 * @param asked     what exactly
 * @param keptFor   how long the answer is kept
 * @param recipients who gets to see it
 */
public record Notice(
        String employer,
        String job,
        String purpose,
        Optional<String> message,
        Asked asked,
        String keptFor,
        List<String> recipients) {

    /** The same, with what the recruiter has to say besides. */
    public Notice saying(Optional<String> words) {
        return new Notice(employer, job, purpose, words, asked, keptFor, recipients);
    }

    public Notice {
        recipients = List.copyOf(recipients);
    }
}
