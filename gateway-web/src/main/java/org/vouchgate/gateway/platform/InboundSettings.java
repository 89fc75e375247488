package org.vouchgate.gateway.platform;

import java.time.Duration;

/**
 * How applicant-tracking systems are listened to.
 *
 * @param bodyLimit      bytes of one request; 64 KiB to 10 MiB
 * @param addressOverlap how long an earlier address is answered after a new one was made; up to 90 days
 * @param settling       how long a hint rests before the record is read: it may have been sent before the ATS committed
 * @param attempts       how often reading a record is tried; 1 to 50
 * @param kept           how long it is remembered what came, so that a repetition changes nothing; 1 to 365 days
 * @param refusalsNoted  audit lines an hour for one account's refused requests; 1 to 1,000
 * @param erasing        whether what a candidate was asked is erased with the candidate's record in the ATS, or only ended
 */
public record InboundSettings(
        int bodyLimit,
        Duration addressOverlap,
        Duration settling,
        int attempts,
        Duration kept,
        int refusalsNoted,
        boolean erasing) {

    public InboundSettings {
        within("gateway.inbound.body-limit", bodyLimit, 64 * 1024, 10 * 1024 * 1024);
        within("gateway.inbound.address-overlap", addressOverlap.toSeconds(), 0, 90 * 86_400);
        within("gateway.inbound.settling", settling.toSeconds(), 0, 600);
        within("gateway.inbound.attempts", attempts, 1, 50);
        within("gateway.inbound.kept", kept.toDays(), 1, 365);
        within("gateway.inbound.refusals-noted", refusalsNoted, 1, 1_000);
    }

    private static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    name + " must be from " + least + " to " + most + " (bytes, seconds, days), was " + value);
        }
    }
}
