package org.vouchgate.gateway.recruiter.ask;

import java.util.UUID;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;

/** The form that asks one candidate, with what has been typed. */
public record AskPage(Shell shell, UUID job, String jobTitle, AskForm form, WhatPart what, Mistakes mistakes) {}
