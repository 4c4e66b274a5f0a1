package io.vicfield.examples.model;

import static io.vicfield.Scope.READ_ONLY;

import io.vicfield.VicField;
import java.util.List;

/** The image registries that containers may use. */
@Withers
public record Registry(
        @VicField(scope = READ_ONLY, key = "whitelist_registries", doc = "Those allowed; none: all.")
        List<String> registryWhitelist,

        @VicField(
                scope = READ_ONLY,
                key = "RegistryBlacklist",
                depth = 0,
                doc = "Those forbidden; VIC never stores them.")
        List<String> registryBlacklist,

        @VicField(scope = READ_ONLY, key = "insecure_registries", doc = "Those reached without a valid certificate.")
        List<String> insecureRegistries)
        implements RegistryBuilder.With {
    /** Zero values. */
    public static final Registry EMPTY = new Registry(List.of(), List.of(), List.of());

    /** Copies the mutable values. */
    public Registry {
        registryWhitelist = Copies.of(registryWhitelist);
        registryBlacklist = Copies.of(registryBlacklist);
        insecureRegistries = Copies.of(insecureRegistries);
    }
}
