package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.FileSettings;
import org.vouchgate.presentation.request.Profile;

class AcceptingFilesTest {

    @Test
    void unless_said_files_are_accepted_as_configured() {
        assertThat(accepts(false, null, Profile.PLAIN, false)).isFalse();
        assertThat(accepts(true, null, Profile.PLAIN, false)).isTrue();
    }

    @Test
    void a_request_may_say_otherwise() {
        assertThat(accepts(false, true, Profile.PLAIN, false)).isTrue();
        assertThat(accepts(true, false, Profile.PLAIN, false)).isFalse();
    }

    @Test
    @DisplayName("HA-04, AR-14: where a holder's proof is demanded, no file will do, and to ask for both is a mistake")
    void where_a_proof_is_demanded_no_file_will_do() {
        assertThat(accepts(true, null, Profile.HAIP, false)).isFalse();
        assertThat(accepts(true, null, Profile.PLAIN, true)).isFalse();
        assertThatThrownBy(() -> accepts(true, true, Profile.HAIP, false)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> accepts(true, true, Profile.PLAIN, true)).isInstanceOf(BadInput.class);
    }

    private static boolean accepts(boolean configured, @Nullable Boolean said, Profile profile, boolean authorising) {
        var drafting = new Drafting();
        drafting.files = new FileSettings(configured);
        var wanted = new NewPresentationRequest(
                UUID.randomUUID(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                authorising ? JsonValue.EMPTY_JSON_ARRAY : null,
                said,
                null,
                null);
        return drafting.acceptsFiles(wanted, profile);
    }
}
