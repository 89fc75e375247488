package org.vouchgate.gateway.recruiter.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.recruiter.job.JobLine;

/**
 * The recruiter's first page.
 *
 * @param toRead      answers nobody has decided about, the latest of them
 * @param toReadCount how many there are
 * @param undelivered what could not be written to an ATS, the latest of them
 * @param undeliveredCount how many there are
 * @param asking      what candidates said about their results that nobody has answered, the longest wait first
 * @param askingCount how many there are
 * @param jobs        the latest
 * @param jobCount    how many there are
 * @param latest      the latest requests
 * @param asked       how many requests there are
 */
public record HomePage(
        Shell shell,
        List<Card> toRead,
        long toReadCount,
        List<Undelivered> undelivered,
        long undeliveredCount,
        List<Asking> asking,
        long askingCount,
        List<JobLine> jobs,
        long jobCount,
        List<Card> latest,
        long asked) {

    /** A result that could not be written to an ATS. */
    public record Undelivered(UUID request, String candidate, String system) {}

    /** Somebody who waits for an answer. */
    public record Asking(UUID request, String candidate, Instant since) {}

    public HomePage {
        asking = List.copyOf(asking);
        toRead = List.copyOf(toRead);
        undelivered = List.copyOf(undelivered);
        jobs = List.copyOf(jobs);
        latest = List.copyOf(latest);
    }

    public boolean nothingWaits() {
        return toRead.isEmpty() && undelivered.isEmpty() && asking.isEmpty();
    }
}
