package org.vouchgate.gateway.recruiter.job;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * What holds for all of a job.
 *
 * @param archivedAt since when nobody is to be asked for it
 */
public record JobSettingsPage(Shell shell, UUID id, String title, Instant createdAt, Optional<Instant> archivedAt) {}
