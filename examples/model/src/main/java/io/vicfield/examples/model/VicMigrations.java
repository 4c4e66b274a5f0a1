package io.vicfield.examples.model;

import io.vicfield.migration.Migration;
import io.vicfield.migration.Migrations;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Changes that VIC made to configurations that are stored already, under its own version numbers, which appliances and
 * containers share. Those before are left out: older data is refused.
 */
public final class VicMigrations {
    /** Of an appliance. The last one is VIC's sample of a migration, which its tests register as the version after 10. */
    public static final Migrations APPLIANCE = new Migrations(
            "guestinfo.vice./init/version/PluginVersion",
            List.of(
                    new Migration(8, "insecure registries are names, not URLs", InsecureRegistries::migrate),
                    Migration.none(9),
                    Migration.none(10),
                    new Migration(11, "stopSignal is called forceStopSignal", StopSignals::migrate)));

    /** Of a container. */
    public static final Migrations CONTAINER = new Migrations(
            "guestinfo.vice./version/PluginVersion",
            Stream.concat(
                            IntStream.rangeClosed(3, 8).mapToObj(Migration::none),
                            Stream.of(
                                    new Migration(9, "create times are nanoseconds, not seconds", CreateTimes::migrate),
                                    Migration.none(10)))
                    .toList());

    private VicMigrations() {}
}
