package org.vouchgate.gateway.assessment;

import org.vouchgate.gateway.request.RequestState;

/**
 * An answer, judged and weighed, not yet kept.
 *
 * @param outcome how the request ends
 * @param document everything that was concluded
 */
public record Judgement(RequestState outcome, AssessmentDocument document) {}
