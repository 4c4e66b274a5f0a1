package io.vicfield;

/** The keys of a joined list below every entry of a map or list: those of its count. */
public interface VicJoinedPattern extends VicKeyPattern {
    /** The keys of the elements' text. */
    VicKeyPattern elements();
}
