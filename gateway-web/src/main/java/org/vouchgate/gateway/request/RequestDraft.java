package org.vouchgate.gateway.request;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.presentation.dcql.DcqlQuery;
import org.vouchgate.presentation.request.ClientIdentifier;
import org.vouchgate.presentation.request.Profile;
import org.vouchgate.presentation.request.RequestUriMethod;
import org.vouchgate.presentation.request.ResponseMode;

/** A request whose every part has been checked and filled in, but which has not been opened yet. */
record RequestDraft(
        UUID job,
        Candidate candidate,
        Optional<String> template,
        DcqlQuery query,
        List<TransactionData> transactionData,
        Purpose purpose,
        Duration retention,
        Duration lifetime,
        Profile profile,
        ResponseMode responseMode,
        ClientIdentifier.Prefix prefix,
        RequestUriMethod requestUriMethod,
        boolean acceptsFiles,
        AtsOrigin ats) {}
