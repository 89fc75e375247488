package org.vouchgate.gateway.platform;

import java.util.Optional;
import org.vouchgate.presentation.request.FederationEntity;
import org.vouchgate.presentation.response.ResponseKey;

/**
 * The gateway's place in an OpenID federation, if it has one.
 *
 * @param entity      what it publishes about itself
 * @param responseKey what answers to requests by federation are encrypted to: published, so not of one request alone
 */
public record FederationMembership(Optional<FederationEntity> entity, Optional<ResponseKey> responseKey) {}
