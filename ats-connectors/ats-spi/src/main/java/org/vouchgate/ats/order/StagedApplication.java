package org.vouchgate.ats.order;

import java.util.Optional;

/**
 * An application and where it stands.
 *
 * @param candidate with the references of candidate and application
 * @param jobRef    the ATS's reference of the job
 * @param stageRef  the ATS's reference of the stage
 */
public record StagedApplication(OrderedCandidate candidate, Optional<String> jobRef, String stageRef) {}
