package io.vicfield.examples.benchmarks.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.javaprop.JavaPropsMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.vicfield.examples.model.ExecutorConfig;
import io.vicfield.net.IpAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Stores records with Jackson and its fastest accessors. */
public final class JacksonCodec {
    private final JavaPropsMapper mapper = JavaPropsMapper.builder()
            .addModule(new BlackbirdModule())
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(addresses())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .withConfigOverride(List.class, JacksonCodec::absentIsEmpty)
            .withConfigOverride(Map.class, JacksonCodec::absentIsEmpty)
            .withConfigOverride(byte[].class, JacksonCodec::absentIsEmpty)
            .build();

    public Map<String, String> encode(ExecutorConfig config) {
        try {
            return mapper.writeValueAsMap(config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ExecutorConfig decode(Map<String, String> values) {
        try {
            return mapper.readMapAs(values, ExecutorConfig.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decodes a missing list as an empty list, because the properties format has no key for an empty list. */
    private static void absentIsEmpty(MutableConfigOverride override) {
        override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    private static SimpleModule addresses() {
        return new SimpleModule()
                .addSerializer(IpAddress.class, new AddressSerializer())
                .addDeserializer(IpAddress.class, new AddressDeserializer());
    }
}
