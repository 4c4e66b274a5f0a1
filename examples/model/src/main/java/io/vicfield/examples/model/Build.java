package io.vicfield.examples.model;

import io.vicfield.VicField;

/** A build of VIC. */
@Withers
public record Build(
        @VicField(key = "Version", doc = "Its version, v1.5.6 say.")
        String version,

        @VicField(key = "GitCommit", doc = "Its commit.") String gitCommit,

        @VicField(key = "BuildDate", doc = "When it was built.")
        String buildDate,

        @VicField(key = "BuildNumber", doc = "Its number in CI.")
        String buildNumber,

        @VicField(key = "State", doc = "Whether its sources were committed.")
        String state,

        @VicField(key = "PluginVersion", doc = "The version of its data, for migrations.")
        long pluginVersion)
        implements BuildBuilder.With {
    /** Zero values. */
    public static final Build EMPTY = new Build("", "", "", "", "", 0);
}
