package org.vouchgate.gateway.recruiter;

/** The form that describes a job, with what has been typed. */
public record NewJobPage(Shell shell, String title, String description, Mistakes mistakes) {}
