package io.vicfield.encoded;

import java.util.Optional;

/** What a VM needs when it boots, under keys of other programs. */
record Seed(String metadata, Optional<String> userdata, String config, byte[] image, boolean diskUuid, String policy) {
    static Seed of(String metadata) {
        return new Seed(metadata, Optional.empty(), "", new byte[0], false, "");
    }

    Seed withUserdata(String text) {
        return new Seed(metadata, Optional.of(text), config, image, diskUuid, policy);
    }

    Seed withConfig(String text) {
        return new Seed(metadata, userdata, text, image, diskUuid, policy);
    }

    Seed withImage(byte... bytes) {
        return new Seed(metadata, userdata, config, bytes, diskUuid, policy);
    }
}
