package org.vouchgate.gateway.assessment;

import java.util.List;
import java.util.Map;
import org.vouchgate.credential.badge.KnownAddress;

/**
 * What is known beside what was presented.
 *
 * @param issuerNames what the employer's lists call issuers, by identifier
 * @param addresses   which addresses are taken to be the candidate's, and on whose word
 */
record Known(Map<String, String> issuerNames, List<KnownAddress> addresses) {

    Known {
        issuerNames = Map.copyOf(issuerNames);
        addresses = List.copyOf(addresses);
    }
}
