package org.vouchgate.gateway.recruiter.compare;

import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * How a job's candidates are read.
 *
 * @param since when blind review was switched on, if it is
 */
public record JobSettingsPage(Shell shell, UUID job, String title, Optional<String> since) {}
