package dev.mfacodes.model.schema;

import java.io.Serializable;
import java.util.Map;

/**
 * What travelled beside the accessors of a model, by its name on the wire and in the order it is written back:
 * properties that this version does not know, at any depth, and values that the accessors would write differently, such
 * as an empty list or a time in another spelling. Written back as it travelled. May hold personal data.
 *
 * <p>Comes from the {@code fromWire} of a model that has no accessor for it, and fits into the builder of any other;
 * where a name has an accessor there, the accessor's value is the one that is written. Values are what a JSON parser
 * makes; none is null, though lists may hold nulls. As a text it tells how many there are. Immutable and safe for any
 * number of threads; not for others to implement.
 */
public interface OtherProperties extends Map<String, Object>, Serializable {}
