import { graphql } from '../generated';

export const SETTINGS = graphql(`
  query BusinessSettings {
    businessCalendar {
      id
      version
      hours {
        day
        from
        to
      }
      holidays {
        date
        name
      }
      timeZone
      openNow
    }
    cadences {
      id
      version
      kind
      idealDays
      maxDays
      ceilingPer30Days
    }
  }
`);
export const UPDATE_CALENDAR = graphql(`
  mutation UpdateBusinessCalendar($input: UpdateBusinessCalendarInput!) {
    updateBusinessCalendar(input: $input) {
      businessCalendar {
        version
        hours {
          day
          from
          to
        }
        holidays {
          date
          name
        }
      }
      change {
        ...ChangeSeen
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
export const UPDATE_CADENCE = graphql(`
  mutation UpdateCadence($input: UpdateCadenceInput!) {
    updateCadence(input: $input) {
      cadence {
        id
        version
        idealDays
        maxDays
        ceilingPer30Days
      }
      change {
        ...ChangeSeen
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
