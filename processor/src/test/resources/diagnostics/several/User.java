package sample.user;

import io.vicfield.VicField;
import sample.Other;

/** Nor with this one, which needs the codec of a bad one. */
public record User(@VicField Other other) {}
