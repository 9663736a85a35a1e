package dev.mfacodes.model.meaning;

/** Whether a fresh second factor was demanded in this event, whether or not the prompt reached the user. */
public enum Challenged implements Term {

  /** Demanded. */
  YES,

  /** Not demanded in this event. */
  NO,

  /** The record does not say. */
  UNKNOWN
}
