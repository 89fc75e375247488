package org.vouchgate.gateway.recruiter.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * The question whether a job is to be put away, or brought back.
 *
 * @param archivedAt since when nobody is to be asked for it
 */
public record ArchivePage(Shell shell, UUID id, String title, Instant createdAt, Optional<Instant> archivedAt) {}
