package io.vicfield.examples.model;

import io.vicfield.VicField;
import java.util.List;

/** The contacts for questions and problems. */
@Withers
public record Contacts(
        @VicField(key = "Admin", doc = "Administrators of the container host.")
        List<Address> admin,

        @VicField(key = "InfrastructureAdmin", doc = "Administrators of the vSphere below it.")
        List<Address> infrastructureAdmin)
        implements ContactsBuilder.With {
    /** Zero values. */
    public static final Contacts EMPTY = new Contacts(List.of(), List.of());

    /** Copies the mutable values. */
    public Contacts {
        admin = Copies.of(admin);
        infrastructureAdmin = Copies.of(infrastructureAdmin);
    }
}
