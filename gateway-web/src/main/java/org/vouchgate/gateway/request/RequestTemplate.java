package org.vouchgate.gateway.request;

import java.util.List;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.dcql.QueryProblem;

/**
 * Something that can be asked for by name.
 *
 * @param name        short, as used in the API and as an ATS's package id
 * @param title       for a recruiter
 * @param description for a recruiter
 * @param purpose     for the candidate, where the request does not say another
 * @param query       what is asked
 * @param warnings    what its author may want to change nevertheless
 */
public record RequestTemplate(
        String name, String title, String description, String purpose, DcqlQuery query, List<QueryProblem> warnings) {

    public RequestTemplate {
        warnings = List.copyOf(warnings);
    }
}
