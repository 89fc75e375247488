package org.vouchgate.gateway.pages;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a candidate is told before anything is shared; the recruiter's preview shows the same.
 *
 * @param employer  who asks
 * @param job       for which job; absent once the job is erased
 * @param purpose   why, as the employer wrote it
 * @param message   what the recruiter has to say besides, where the ATS lets them
 * @param asked     what exactly
 * @param keptFor   how long the answer is kept
 * @param systems   what people call the recruiting systems that receive the result
 * @param purposeLanguage in which language the purpose is written, if anybody said
 */
public record Notice(
        String employer,
        Optional<String> job,
        String purpose,
        Optional<String> message,
        Asked asked,
        Duration keptFor,
        List<String> systems,
        Optional<String> purposeLanguage) {

    /** One whose purpose is written in nobody knows which language. */
    public Notice(
            String employer,
            Optional<String> job,
            String purpose,
            Optional<String> message,
            Asked asked,
            Duration keptFor,
            List<String> systems) {
        this(employer, job, purpose, message, asked, keptFor, systems, Optional.empty());
    }

    /** The same, with what the recruiter has to say besides. */
    public Notice saying(Optional<String> words) {
        return new Notice(employer, job, purpose, words, asked, keptFor, systems, purposeLanguage);
    }

    /** The same, whose purpose is written in this language. */
    public Notice writtenIn(Optional<String> language) {
        return new Notice(employer, job, purpose, message, asked, keptFor, systems, language);
    }

    public Notice {
        systems = List.copyOf(systems);
    }
}
