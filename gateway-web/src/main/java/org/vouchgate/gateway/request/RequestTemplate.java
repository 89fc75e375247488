package org.vouchgate.gateway.request;

import org.vouchgate.presentation.dcql.DcqlQuery;

/**
 * Something that can be asked for by name.
 *
 * @param name        short, as used in the API and as an ATS's package id
 * @param title       for a recruiter
 * @param description for a recruiter
 * @param purpose     for the candidate, where the request does not say another
 * @param query       what is asked
 */
public record RequestTemplate(String name, String title, String description, String purpose, DcqlQuery query) {}
