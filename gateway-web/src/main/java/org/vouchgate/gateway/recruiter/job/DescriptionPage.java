package org.vouchgate.gateway.recruiter.job;

import java.util.UUID;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * The form that changes a job's description.
 *
 * @param name  what the job is called now
 * @param title as typed
 */
public record DescriptionPage(Shell shell, UUID id, String name, String title, String description, Mistakes mistakes) {}
