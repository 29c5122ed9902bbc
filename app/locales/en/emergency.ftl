### Giving a section for one day in an emergency, and the review of it.

emergency-give = For one day, in an emergency
emergency-give-intro = It opens at once and ends by itself after 24 hours. Somebody who neither gave nor used it reviews it afterwards.
emergency-why = Why can it not wait?
emergency-why-hint = In a sentence, without names. Those who review it read it.
emergency-do = Give for one day
emergency-tag = for one day
emergency-title = Given for one day
emergency-intro = Sections that were given in an emergency. Look at why, at how often they were opened, and ask both if something is unclear. Nobody reviews what they gave or used.
emergency-none = Nothing has been given for one day.
emergency-number = { $number ->
    [1] 1 emergency waits for its review
   *[other] { $number } emergencies wait for their review
  }
emergency-waits = waits for review
emergency-goes-on = goes on
emergency-who = To whom
emergency-giver = By whom
emergency-reason = Why
emergency-from = From
emergency-until = Until
emergency-opened = How often it was opened
emergency-reviewed = Reviewed by
emergency-own = You gave or used this: somebody else must review it.
emergency-no-key = You do not hold the key to this text yet. A supervisor can give it to you.
emergency-finding-justified = It was needed
emergency-finding-unjustified = It was not needed
